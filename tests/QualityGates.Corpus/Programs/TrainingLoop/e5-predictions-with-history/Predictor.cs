// corpus: A service predicts one row with gradients on, which is no loop; the stream beside it is quiet.
// library: TorchSharp
// axis: async
using System.Runtime.CompilerServices;
using TorchSharp;
using static TorchSharp.torch;

namespace Parcels;

public interface IPredictor
{
    float Predict(float[] row);

    IAsyncEnumerable<float> PredictAllAsync(IAsyncEnumerable<float[]> rows, CancellationToken token = default);
}

public sealed class Predictor : IPredictor
{
    private readonly nn.Module<Tensor, Tensor> _net;

    public Predictor(nn.Module<Tensor, Tensor> net)
    {
        _net = net;
        _net.eval();
    }

    public float Predict(float[] row)
    {
        using var input = tensor(row).unsqueeze(0);
        using var output = _net.call(input);
        return output.item<float>();
    }

    public async IAsyncEnumerable<float> PredictAllAsync(IAsyncEnumerable<float[]> rows, [EnumeratorCancellation] CancellationToken token = default)
    {
        await foreach (var row in rows.WithCancellation(token))
        {
            yield return Quiet(row);
        }
    }

    private float Quiet(float[] row)
    {
        using var guard = inference_mode();
        using var input = tensor(row).unsqueeze(0);
        using var output = _net.call(input);
        return output.item<float>();
    }
}
