// corpus: A chat whose hub asks a service that is registered once and keeps one engine.
// library: ML.NET, ASP.NET Core
// axis: dependency injection, interface
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Chat;

public interface IModerator
{
    bool IsAllowed(string message);
}

public sealed class Message
{
    public string Text { get; set; } = "";
}

public sealed class Toxicity
{
    public float Probability { get; set; }
}

public sealed class MLModerator : IModerator
{
    private readonly PredictionEngine<Message, Toxicity> _engine; // expect: MLQ6001

    public MLModerator()
    {
        var context = new MLContext();
        _engine = context.Model.CreatePredictionEngine<Message, Toxicity>(context.Model.Load("toxicity.zip", out _));
    }

    public bool IsAllowed(string message) => _engine.Predict(new Message { Text = message }).Probability < 0.8f;
}

public sealed class ChatHub(IModerator moderator) : Hub
{
    public Task<bool> Send(string message) => Task.FromResult(moderator.IsAllowed(message));
}

public static class Startup
{
    public static void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IModerator, MLModerator>();
        services.AddSignalR();
    }

    public static void Configure(WebApplication app) => app.MapHub<ChatHub>("/chat");
}
