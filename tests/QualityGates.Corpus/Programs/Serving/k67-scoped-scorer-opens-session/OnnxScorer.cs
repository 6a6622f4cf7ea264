// corpus: A service registered per request opens an ONNX session in the constructor of its base class; the endpoints have no health check.
// library: ONNX Runtime
// axis: base class, registration, constructor, several files
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Credit;

public interface IScorer
{
    float Score(Applicant applicant);
}

public sealed record Applicant(float Age, float Income, float Debt, int Defaults);

public abstract class OnnxScorer : IScorer, IDisposable
{
    private readonly InferenceSession _session;

    protected OnnxScorer(string file)
    {
        var options = new SessionOptions { IntraOpNumThreads = 1 };
        _session = new InferenceSession(Path.Combine(AppContext.BaseDirectory, file), options); // expect: MLQ6002
    }

    protected abstract float[] Features(Applicant applicant);

    public float Score(Applicant applicant)
    {
        var features = Features(applicant);
        var input = NamedOnnxValue.CreateFromTensor("input", new DenseTensor<float>(features, new[] { 1, features.Length }));
        using var results = _session.Run(new[] { input });
        return results.First().AsEnumerable<float>().Last();
    }

    public void Dispose() => _session.Dispose();
}

public sealed class CreditScorer : OnnxScorer
{
    public CreditScorer() : base("credit.onnx")
    {
    }

    protected override float[] Features(Applicant applicant) =>
        [applicant.Age, applicant.Income, applicant.Debt / Math.Max(applicant.Income, 1f), applicant.Defaults];
}
