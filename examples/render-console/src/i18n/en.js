const text = {
    "200": "Done.",
    "403": "You are not allowed to do this.",
    "404": "This does not exist any more.",
    "500": "The render farm has a problem. Please try again.",
    "602": "Please log in.",
    "605": "Ask the owner of the main account for permission.",
    "804": "This account is disabled.",
    "805": "Wrong user name or password.",
    "812": "Too many logins from your network.",
    "913": "This sub-account is in arrears.",
    "1000": "The render farm has a problem. Please try again."
}

export const en = res => text[res.code] || res.message || "Something went wrong."
