// corpus: A hub asks pools of engines for two named models, and the health of the service can be asked for.
// library: ML.NET
// axis: SignalR, pool
using Chat;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSignalR();
builder.Services.AddHealthChecks().AddCheck<ModelCheck>("models");
builder.Services.AddPredictionEnginePool<Message, Verdict>()
    .FromFile(Models.Short, "short.zip", watchForChanges: true)
    .FromFile(Models.Long, "long.zip", watchForChanges: true);
builder.Services.AddSingleton<IModeration, Moderation>();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapHub<ChatHub>("/chat");
app.Run();

namespace Chat
{
    using Microsoft.Extensions.Diagnostics.HealthChecks;

    public static class Models
    {
        public const string Short = "short";
        public const string Long = "long";
    }

    public sealed class Message
    {
        public string Text { get; set; } = "";
    }

    public sealed class Verdict
    {
        public bool PredictedLabel { get; set; }

        public float Score { get; set; }
    }

    public interface IModeration
    {
        bool Rude(string text);
    }

    public sealed class Moderation(PredictionEnginePool<Message, Verdict> engines) : IModeration
    {
        public bool Rude(string text) =>
            engines.Predict(text.Length < 80 ? Models.Short : Models.Long, new Message { Text = text }).PredictedLabel;
    }

    public sealed class ChatHub(IModeration moderation) : Hub
    {
        public Task<string> Say(string text) => Task.FromResult(moderation.Rude(text) ? "held" : "sent");
    }

    public sealed class ModelCheck(PredictionEnginePool<Message, Verdict> engines) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
            Task.FromResult(engines.GetModel(Models.Short) is null ? HealthCheckResult.Unhealthy("no model") : HealthCheckResult.Healthy());
    }
}
