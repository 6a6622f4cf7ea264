// corpus: A hosted triage service retrains itself: validation metrics go unread, and micro accuracy alone decides whether the new model goes live.
// library: ML.NET
// axis: async service, dependency injection by hand, volatile field
using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Triage;

public sealed class TriageService : IAsyncDisposable
{
    private readonly MLContext _context;
    private readonly TriageOptions _options;
    private volatile ITransformer? _live;
    private Task? _loop;
    private readonly CancellationTokenSource _stop = new();

    public TriageService(MLContext context, TriageOptions options) => (_context, _options) = (context, options);

    public bool IsReady => _live is not null;

    public void Start() => _loop = LoopAsync(_stop.Token);

    private async Task LoopAsync(CancellationToken cancel)
    {
        using var timer = new PeriodicTimer(_options.Period);
        do
        {
            var candidate = await RetrainAsync(cancel);
            if (candidate is not null)
            {
                Interlocked.Exchange(ref _live, candidate);
            }
        }
        while (await timer.WaitForNextTickAsync(cancel));
    }

    private async Task<ITransformer?> RetrainAsync(CancellationToken cancel)
    {
        var rows = _context.Data.LoadFromTextFile<IssueRow>(_options.File, hasHeader: true, allowQuoting: true);
        var outer = _context.Data.TrainTestSplit(rows, testFraction: 0.2);
        var inner = _context.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.15);
        var model = await Task.Run(() => Pipeline().Fit(inner.TrainSet), cancel);

        var validation = _context.MulticlassClassification.Evaluate(model.Transform(inner.TestSet)); // expect: MLQ3002

        var metrics = _context.MulticlassClassification.Evaluate(model.Transform(outer.TestSet)); // expect: MLQ3005
        return metrics.MicroAccuracy >= _options.Required ? model : null;
    }

    private IEstimator<ITransformer> Pipeline() => _context.Transforms.Conversion.MapValueToKey("Label", nameof(IssueRow.Team))
        .Append(_context.Transforms.Text.FeaturizeText("Features", nameof(IssueRow.Title)))
        .Append(_context.MulticlassClassification.Trainers.SdcaMaximumEntropy())
        .Append(_context.Transforms.Conversion.MapKeyToValue("Team", "PredictedLabel"));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_loop is not null)
        {
            await _loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
