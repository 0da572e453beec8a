const PROFILE = "/api/render/setUp/queryUserProfile";
const SETTING = "/api/render/setUp/updateUserSetting";

export function queryProfile(api) {
    return api.request(PROFILE).then(function (res) {
        if (res.code == 200) {
            return res.data;
        }
        if (res.code == 602) {
            return null;
        }
        throw new Error("profile: " + res.message);
    });
}

export async function updateSetting(api, setting) {
    const response = await api.raw(SETTING, setting);
    if (response.status !== 200) {
        return { saved: false, message: "HTTP " + response.status };
    }
    if (response.data.code === 200) {
        return { saved: true };
    }
    const field = response.data.code === 600 ? response.data.data.field : null;
    return { saved: false, field: field, message: response.data.message };
}

export async function changeEmail(api, email) {
    const { code } = await api.request("/api/user/changeEmail", { email });
    return code === 200 ? "changed" : code === 901 ? "taken" : code === 903 ? "unbound" : "failed";
}
