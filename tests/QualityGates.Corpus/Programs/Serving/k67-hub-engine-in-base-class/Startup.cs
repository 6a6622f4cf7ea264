using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Moderation;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHub<ChatHub>("/chat");
app.MapHealthChecks("/healthz");
app.Run();
