// corpus: A scoring service takes requests from a channel in a background loop: the network with dropout is loaded, stays in training mode and records gradients.
// library: TorchSharp, ASP.NET Core
// axis: hosted service across files
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Scores;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Channel.CreateUnbounded<Question>());
builder.Services.AddHostedService<Scorer>();
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapPost("/score", async (float[] features, Channel<Question> channel) =>
{
    var question = new Question(features);
    await channel.Writer.WriteAsync(question);
    return await question.Answer.Task;
});
app.Run();
