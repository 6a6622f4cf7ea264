// corpus: A lazy engine in a static field answers a controller through an interface, the nightly run shares one engine among threads, and nothing says whether the service is well.
// library: ML.NET
// axis: static lazy, interface, parallel loop, four files
using Microsoft.ML;

namespace Loans;

public sealed class LoanInput
{
    public float Amount { get; set; }

    public float Income { get; set; }

    public float Years { get; set; }
}

public sealed class LoanOutput
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}

public static class LoanModel
{
    public static readonly string Location = Path.Combine(AppContext.BaseDirectory, "loans.zip");

    private static readonly Lazy<PredictionEngine<LoanInput, LoanOutput>> Engine = new(Make, isThreadSafe: true); // expect: MLQ6001

    public static LoanOutput Predict(LoanInput input) => Engine.Value.Predict(input);

    private static PredictionEngine<LoanInput, LoanOutput> Make()
    {
        var ml = new MLContext(seed: 1);
        return ml.Model.CreatePredictionEngine<LoanInput, LoanOutput>(ml.Model.Load(Location, out _));
    }
}
