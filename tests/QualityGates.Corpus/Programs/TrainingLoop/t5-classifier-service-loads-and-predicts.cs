// corpus: A service loads its network once, puts it into evaluation mode and predicts without gradients.
// library: TorchSharp
// axis: dependency injection
using Microsoft.Extensions.DependencyInjection;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Leaves;

public interface ILeafClassifier
{
    int Classify(float[] pixels);
}

public sealed class LeafNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> body = Sequential(
        Conv2d(3, 8, 3, padding: 1), BatchNorm2d(8), ReLU(), AdaptiveAvgPool2d(new long[] { 4, 4 }), Flatten(), Dropout(0.4), Linear(128, 15));

    public LeafNet() : base("leaf") => RegisterComponents();

    public override Tensor forward(Tensor input) => body.call(input);
}

public sealed class LeafClassifier : ILeafClassifier, IDisposable
{
    private readonly LeafNet _net = new();
    private readonly Lock _gate = new();

    public LeafClassifier(string weights)
    {
        _net.load(weights);
        _net.eval();
    }

    public int Classify(float[] pixels)
    {
        lock (_gate)
        {
            using var guard = inference_mode();
            using var scope = NewDisposeScope();
            var image = tensor(pixels).reshape(1, 3, 64, 64);
            return (int)_net.call(image).argmax(1).item<long>();
        }
    }

    public void Dispose() => _net.Dispose();
}

public static class LeafServices
{
    public static IServiceCollection AddLeaves(this IServiceCollection services, string weights) =>
        services.AddSingleton<ILeafClassifier>(_ => new LeafClassifier(weights));
}
