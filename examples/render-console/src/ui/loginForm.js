"use client"

import {
  loginWithPhone,
  sendSmsCode,
} from "../login"
import { fieldOf } from "../account/register"

const LABEL = { phone: "Phone", email: "E-mail", username: "User name", smsCode: "Code", captcha: "Captcha" }

export function errorText(res) {
  const field = fieldOf(res)
  if (field) return `${LABEL[field]}: ${res.message}`
  return {
    804: "Your account is disabled. Write to support.",
    805: "Wrong user name or password.",
    812: "Too many attempts. Come back in a few minutes.",
  }[res.code] ?? res.message
}

export function createLoginForm(api, session) {
  const state = { busy: false, error: "", step: "phone" }
  return {
    state,
    async submitPhone(phone) {
      state.busy = true
      const { sent, reason } = await sendSmsCode(api, phone)
      Object.assign(state, { busy: false, error: sent ? "" : reason, step: sent ? "code" : "phone" })
    },
    async submitCode(phone, smsCode) {
      state.busy = true
      const outcome = await loginWithPhone(api, session, phone, smsCode)
      Object.assign(state, { busy: false, error: outcome === "in" ? "" : outcome, step: outcome === "in" ? "done" : "code" })
    },
  }
}
