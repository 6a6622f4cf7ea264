// corpus: A hosted service reads the model when the host starts and puts it into a holder; requests make engines of nothing, they transform.
// library: ML.NET, ASP.NET Core
// axis: hosted service, holder
// scores: MLQ6003 MLQ6007
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Hosted;

public sealed class Room
{
    public float Area { get; set; }
    public float Floor { get; set; }
}

public sealed class Rent
{
    public float Score { get; set; }
}

public sealed class ModelHolder
{
    public ITransformer? Model { get; set; }
}

public sealed class ModelStart(MLContext ml, ModelHolder holder) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        holder.Model = ml.Model.Load("rents.zip", out _);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

public static class Program
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new MLContext());
        builder.Services.AddSingleton<ModelHolder>();
        builder.Services.AddHostedService<ModelStart>();
        builder.Services.AddHealthChecks();
        var app = builder.Build();
        app.MapHealthChecks("/healthz");
        app.MapPost("/rents", (Room[] rooms, MLContext ml, ModelHolder holder) => holder.Model is { } model
            ? ml.Data.CreateEnumerable<Rent>(model.Transform(ml.Data.LoadFromEnumerable(rooms)), reuseRowObject: false).Select(rent => rent.Score).ToArray()
            : []);
        app.Run();
    }
}
