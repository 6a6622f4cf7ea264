// corpus: An autoencoder ends in a sigmoid before the loss that takes probabilities; its parts are properties that it registers.
// library: TorchSharp
// axis: properties
// scores: MLQ5009
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Coding;

public sealed class Autoencoder : Module<Tensor, Tensor>
{
    private readonly Sequential _encode;
    private readonly Sequential _decode;

    public Autoencoder(int pixels, int code) : base(nameof(Autoencoder))
    {
        _encode = Sequential(Linear(pixels, 64), ReLU(), Linear(64, code));
        _decode = Sequential(Linear(code, 64), ReLU(), Linear(64, pixels), Sigmoid());
        RegisterComponents();
    }

    public Tensor Encode(Tensor picture) => _encode.forward(picture);

    public override Tensor forward(Tensor picture) => _decode.call(Encode(picture));
}

public static class Coding
{
    public static Autoencoder Learn(IReadOnlyList<Tensor> pictures)
    {
        random.manual_seed(24);
        var coder = new Autoencoder(784, 16);
        var bce = BCELoss();
        var adam = optim.Adam(coder.parameters(), 1e-3);
        var schedule = optim.lr_scheduler.MultiStepLR(adam, [10, 15], 0.1);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            foreach (var picture in pictures)
            {
                using var scope = NewDisposeScope();
                adam.zero_grad();
                bce.call(coder.call(picture), picture).backward();
                adam.step();
            }

            schedule.step();
        }

        return coder;
    }
}
