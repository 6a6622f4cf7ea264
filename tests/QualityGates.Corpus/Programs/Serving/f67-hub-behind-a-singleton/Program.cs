// corpus: Every connection of a hub predicts with the engine inside a scorer that is registered once.
// library: ML.NET
// axis: interface, primary constructor, dependency injection, another file
using Chat.Moderation;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddSingleton<IToxicity, ToxicityScorer>();
var app = builder.Build();
app.MapHub<ChatHub>("/chat");
app.Run();
