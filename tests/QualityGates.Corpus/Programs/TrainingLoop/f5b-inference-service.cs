// corpus: A scoring service in eval mode: one row records gradients, which go with its output; the batch method switches them off.
// library: TorchSharp
// axis: service
using TorchSharp;
using static TorchSharp.torch;

namespace Scoring;

public interface IScorer
{
    float Score(float[] features);

    float[] ScoreAll(IReadOnlyList<float[]> rows);
}

public sealed class TorchScorer : IScorer, IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _network;

    public TorchScorer(string weights)
    {
        _network = nn.Sequential(nn.Linear(24, 48), nn.ReLU(), nn.Dropout(0.2), nn.Linear(48, 1));
        _network.load(weights);
        _network.eval();
    }

    public float Score(float[] features)
    {
        using var scope = NewDisposeScope();
        var row = tensor(features).unsqueeze(0);
        var score = _network.call(row);
        return sigmoid(score).item<float>();
    }

    public float[] ScoreAll(IReadOnlyList<float[]> rows)
    {
        using var noGrad = inference_mode();
        using var scope = NewDisposeScope();
        var batch = stack(rows.Select(row => tensor(row)).ToArray());
        return sigmoid(_network.call(batch)).data<float>().ToArray();
    }

    public void Dispose() => _network.Dispose();
}
