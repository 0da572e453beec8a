/**
 * Which comments stay above an import that a fix adds, where no blank line parts them from the first statement.
 */
import { describe, expect, it } from 'vitest'
import { fix } from '../support/lint.ts'

const IMPORT = "import { RayvisionCode } from 'rayvision-codes'\n"
const STATEMENT = 'export const isDone = (response) => response.code === 200\n'

/** What a fix makes of the comment above the first statement. */
const headOf = (comment: string): string => fix(`${comment}\n${STATEMENT}`).output.split('export ')[0] as string

describe('speaks of the file', () => {
  it.each([
    '/* Copyright Acme and its affiliates */', '// Copyright 2020', '/**\n * Copyright (c) Acme\n */', '// (c) 2020 Acme', '/* some file, © 2020 */',
    '/* This source is licensed under the MIT license */', '// SPDX-License-Identifier: MIT', '/* License: MIT */', '/* All rights reserved. */',
    '// Use of this source code is governed by a BSD-style license', '/* see the LICENSE file */', '/* Permission is hereby granted, free of charge */',
    '/* GNU General Public License */', '/* 版权所有 2020 */', '// 本代码采用木兰许可证',
    '/*\n * @Author: someone\n * @Date: 2020-01-01\n */', '/*\n * @LastEditTime: 2020-01-01\n */', '/* @FilePath: /src/a.js */', '// jshint esversion: 6', '/* 保留所有权利 */',
    '/** @file what is done */', '/** @fileoverview what is done */', '/** @license MIT */', '// @ts-check', '/* @flow */', '/*! kept by minifiers */',
    '/* eslint no-undef: 0 */', '/* eslint-env node */', '/* global wx */', '/* globals wx, qq */', '/* exported isDone */', '/* eslint-disable no-undef */', '// tslint:disable',
    '/* istanbul ignore file */', '/* jshint esversion: 6 */', '/// <reference types="node" />',
  ])('%s', (comment) => {
    expect(headOf(comment)).toBe(`${comment}\n${IMPORT}\n`)
  })
})

describe('speaks of the statement', () => {
  it.each([
    '/** Whether a licensed user may render. */', '/** Asks the license server. @returns {boolean} */', '// Checks the license of the user',
    '/** Shows the copyright. */', '/** @author someone */', '/** @param {object} response */',
    '// Global handler of responses', '// global handler', '/* Global handler */', '// exported for tests only', '/* Exported for tests */', '// v8 is fast here', '// c8 and istanbul see this',
    '// eslint is strict here', '// eslint-disable-next-line no-undef', '// tslint:disable-next-line', '/** 判断是否成功 */', '/** 日期 date: 2020 */', '/**\n * 登录\n * @Date: 2020-01-01\n */', '// 展示版权信息', '// 用户需要授权协议才能登录', '// checks license: valid or not',
  ])('%s', (comment) => {
    expect(headOf(comment)).toBe(`${IMPORT}\n${comment}\n`)
  })
})
