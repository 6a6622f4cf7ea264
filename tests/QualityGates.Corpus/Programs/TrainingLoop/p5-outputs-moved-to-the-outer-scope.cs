// corpus: Outputs of all batches are moved to the scope around the loop before they are joined; only numbers leave that one.
// library: TorchSharp
// axis: nested scopes
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Calibration(Module<Tensor, Tensor> net)
{
    public double ExpectedError(IEnumerable<(Tensor X, Tensor Y)> batches, int bins = 10)
    {
        net.eval();
        using var guard = inference_mode();
        using var outer = NewDisposeScope();
        var confidences = new List<Tensor>();
        var hits = new List<Tensor>();
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            var probabilities = functional.softmax(net.call(x), 1);
            confidences.Add(probabilities.max(1).values.MoveToOuterDisposeScope());
            hits.Add(probabilities.argmax(1).eq(y).to(ScalarType.Float32).MoveToOuterDisposeScope());
        }

        var confidence = cat(confidences).data<float>().ToArray();
        var hit = cat(hits).data<float>().ToArray();
        return Enumerable.Range(0, bins)
            .Select(bin => confidence.Zip(hit).Where(pair => (int)(pair.First * bins) == bin).ToArray())
            .Where(pairs => pairs.Length > 0)
            .Sum(pairs => pairs.Length * Math.Abs(pairs.Average(pair => pair.First) - pairs.Average(pair => pair.Second))) / confidence.Length;
    }
}
