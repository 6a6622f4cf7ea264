using Microsoft.AspNetCore.SignalR;

namespace Chat.Moderation;

public sealed class ChatHub(IToxicity toxicity) : Hub
{
    public Task<bool> Send(string text) => Task.FromResult(toxicity.IsToxic(text));
}
