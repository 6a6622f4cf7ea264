using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TrafficSigns;

public sealed class SignBlock : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _layers;

    public SignBlock(long inputs, long outputs)
        : base(nameof(SignBlock))
    {
        _layers = Sequential(Conv2d(inputs, outputs, 3, padding: 1), BatchNorm2d(outputs), ReLU(), MaxPool2d(2));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.call(input);
}

public sealed class SignNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _blocks;
    private readonly Module<Tensor, Tensor> _output;

    public SignNet()
        : base(nameof(SignNet))
    {
        _blocks = Sequential(new SignBlock(3, 32), new SignBlock(32, 64), new SignBlock(64, 128));
        _output = Sequential(Flatten(), Dropout(0.4), Linear(128 * 4 * 4, SignSet.Classes));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _output.call(_blocks.call(input));
}
