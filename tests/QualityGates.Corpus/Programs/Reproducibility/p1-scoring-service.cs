// corpus: Contexts that only load a model and score with it need no seed; identifiers and waiting times may be as random as they like.
// library: ML.NET
// axis: service, static field, retry with jitter
using Microsoft.ML;

namespace Scoring;

public sealed class Scorer
{
    private static readonly Random Jitter = new();
    private readonly MLContext _ml = new();
    private readonly ITransformer _model;

    public Scorer(string path) => _model = _ml.Model.Load(path, out _);

    public async Task<string> ScoreAsync(string file, CancellationToken cancellation)
    {
        string run = Guid.NewGuid().ToString("N");
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                var rows = _ml.Data.LoadFromTextFile<Order>(file, separatorChar: ',', hasHeader: true);
                using var stream = File.Create($"{run}.tsv");
                _ml.Data.SaveAsText(_model.Transform(rows), stream);
                return run;
            }
            catch (IOException) when (attempt < 4)
            {
                await Task.Delay(100 * attempt + Jitter.Next(50), cancellation);
            }
        }
    }
}

public sealed class Order
{
    [Microsoft.ML.Data.LoadColumn(0)] public float Amount { get; set; }
    [Microsoft.ML.Data.LoadColumn(1)] public float Items { get; set; }
}
