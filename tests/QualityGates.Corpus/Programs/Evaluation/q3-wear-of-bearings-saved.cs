// corpus: A library class trains a network in one public method and saves it in another, and nothing runs it on anything else.
// library: TorchSharp
// axis: library, class with fields
using TorchSharp;
using static TorchSharp.torch;

namespace Bearings;

public sealed class WearNetwork : IDisposable
{
    private readonly nn.Module<Tensor, Tensor> _layers = nn.Sequential(nn.Linear(12, 24), nn.ReLU(), nn.Linear(24, 1));
    private readonly optim.Optimizer _optimizer;
    private readonly int _batch;

    public WearNetwork(double rate = 0.001, int batch = 64)
    {
        _batch = batch;
        _optimizer = optim.Adam(_layers.parameters(), lr: rate);
    }

    public float Train(float[,] vibrations, float[] wear, int epochs)
    {
        using var inputs = tensor(vibrations);
        using var targets = tensor(wear).reshape(-1, 1);
        var last = 0f;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            for (long start = 0; start < wear.Length; start += _batch)
            {
                using var scope = NewDisposeScope();
                var size = Math.Min(_batch, wear.Length - start);
                var loss = nn.functional.mse_loss(_layers.call(inputs.narrow(0, start, size)), targets.narrow(0, start, size));
                _optimizer.zero_grad();
                loss.backward();
                _optimizer.step();
                last = loss.item<float>();
            }
        }

        return last;
    }

    public void Save(string path)
    {
        _layers.save(path); // expect: MLQ3001
    }

    public void Dispose()
    {
        _optimizer.Dispose();
        _layers.Dispose();
    }
}
