// corpus: A middleware scores each request with a model it reads each time, through a property that makes a context whenever it is asked.
// library: ML.NET, ASP.NET Core
// axis: expression-bodied property, middleware
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

namespace Bots;

public sealed class Visit
{
    public string Agent { get; set; } = "";
    public float Length { get; set; }
}

public sealed class Bot
{
    public float Probability { get; set; }
}

public sealed class BotScore
{
    private MLContext Context => new();

    private ITransformer Model => Context.Model.Load("bots.zip", out _); // expect: MLQ6002

    public float Of(HttpRequest request)
    {
        var engine = Context.Model.CreatePredictionEngine<Visit, Bot>(Model);
        return engine.Predict(new Visit { Agent = request.Headers.UserAgent.ToString(), Length = request.ContentLength ?? 0 }).Probability;
    }
}

public sealed class BotMiddleware(BotScore score) : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (score.Of(context.Request) > 0.95f)
        {
            context.Response.StatusCode = 403;
            return;
        }

        await next(context);
    }
}

public static class Startup
{
    public static void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<BotScore>();
        services.AddSingleton<BotMiddleware>();
    }
}
