// corpus: Models are loaded in loops and in starting code, each of them once: a comparison of files, a warm-up of tenants, a component that shares what the service holds.
// library: ML.NET, TensorFlow.NET
// axis: loop, hosted service, dictionary, Blazor
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.ML;
using Microsoft.ML;
using Tensorflow;

internal static class Comparison
{
    private static int Main(string[] args)
    {
        var context = new MLContext();
        var data = context.Data.LoadFromTextFile<Stay>("stays.csv", separatorChar: ',', hasHeader: true);
        var report = new List<string>();
        foreach (var path in new[] { "stays-2024.zip", "stays-2025.zip" })
        {
            var model = context.Model.Load(path, out _);
            var metrics = context.Regression.Evaluate(model.Transform(data), nameof(Stay.Days));
            report.Add(FormattableString.Invariant($"{path};{metrics.RSquared};{metrics.MeanAbsoluteError}"));
        }

        File.WriteAllLines("comparison.csv", report);
        return 0;
    }
}

public sealed class TenantModels(IConfiguration configuration) : IHostedService
{
    private readonly Dictionary<string, Session> _sessions = new();

    public Session Of(string tenant) => _sessions[tenant];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in configuration.GetSection("Tenants").GetChildren())
        {
            _sessions[tenant.Key] = Session.LoadFromSavedModel(tenant.Value ?? "default");
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var session in _sessions.Values)
        {
            session.Dispose();
        }

        return Task.CompletedTask;
    }
}

public sealed class StayCard : ComponentBase
{
    [Inject]
    public PredictionEnginePool<Stay, Length>? Pool { get; set; }

    [Parameter]
    public Stay? Stay { get; set; }

    public bool IsLong { get; private set; }

    protected override void OnParametersSet() => IsLong = Stay is not null && Pool is not null && Pool.Predict(Stay).Score > 5;
}

public sealed class Stay
{
    [Microsoft.ML.Data.LoadColumn(0)] public float Age { get; set; }
    [Microsoft.ML.Data.LoadColumn(1)] public float Severity { get; set; }
    [Microsoft.ML.Data.LoadColumn(2)] public float Days { get; set; }
}

public sealed class Length
{
    public float Score { get; set; }
}
