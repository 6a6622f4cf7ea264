// corpus: A program reads weights in the format of Python that lie beside it under a name that is fixed.
// library: TorchSharp
// axis: library, PyBridge, constant name
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Digits;

public sealed class DigitNetwork : IDisposable
{
    private const string Weights = "digits.pth";
    private readonly Module<Tensor, Tensor> layers;

    public DigitNetwork()
    {
        layers = Sequential(("hidden", Linear(784, 64)), ("relu", ReLU()), ("output", Linear(64, 10)));
        layers.load_py(Path.Combine(AppContext.BaseDirectory, "weights", Weights));
        layers.eval();
    }

    public int Read(float[] pixels)
    {
        using var scope = NewDisposeScope();
        using var guard = no_grad();
        var output = layers.call(tensor(pixels).reshape(1, 784));
        return (int)output.argmax(1).item<long>();
    }

    public void Dispose() => layers.Dispose();
}
