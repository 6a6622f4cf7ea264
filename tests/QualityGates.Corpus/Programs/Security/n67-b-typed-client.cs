// corpus: A typed client brings the newest model to where the scoring service reads it, and neither of the two knows what it should be.
// library: ML.NET, IHttpClientFactory
// axis: typed client, options with the path, hosted refresh, several classes
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.ML;

namespace Tariffs;

public sealed class ModelOptions
{
    public static string File { get; } = Path.Combine(AppContext.BaseDirectory, "tariffs.zip");
}

public sealed class ModelClient(HttpClient http)
{
    public async Task RefreshAsync(CancellationToken stop)
    {
        await using var source = await http.GetStreamAsync("models/tariffs/latest", stop); // expect: MLQ7002
        await using var target = new FileStream(ModelOptions.File, FileMode.Create);
        await source.CopyToAsync(target, stop);
    }
}

public sealed class Refresh(ModelClient client, Scoring scoring) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(6));
        do
        {
            await client.RefreshAsync(stoppingToken);
            scoring.Reload();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}

public sealed class Scoring(MLContext ml)
{
    private ITransformer? _model;

    public void Reload() => Volatile.Write(ref _model, ml.Model.Load(ModelOptions.File, out _));

    public IDataView Score(IDataView rows) => (Volatile.Read(ref _model) ?? throw new InvalidOperationException("No model yet.")).Transform(rows);
}

public static class Registration
{
    public static IServiceCollection AddTariffs(this IServiceCollection services)
    {
        services.AddHttpClient<ModelClient>(static client => client.BaseAddress = new Uri("https://models.example.com/"));
        services.AddSingleton(_ => new MLContext(seed: 1)).AddSingleton<Scoring>();
        return services.AddHostedService<Refresh>();
    }
}
