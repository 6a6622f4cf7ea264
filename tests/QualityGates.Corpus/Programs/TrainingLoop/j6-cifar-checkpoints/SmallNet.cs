using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Cifar;

public sealed class SmallNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _body;
    private readonly Module<Tensor, Tensor> _head;

    public SmallNet(int classes)
        : base(nameof(SmallNet))
    {
        _body = Sequential(
            Conv2d(3, 32, 3, padding: 1),
            BatchNorm2d(32),
            ReLU(),
            MaxPool2d(2),
            Conv2d(32, 64, 3, padding: 1),
            BatchNorm2d(64),
            ReLU(),
            MaxPool2d(2));
        _head = Sequential(Flatten(), Dropout(0.3), Linear(64 * 8 * 8, classes));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _head.call(_body.call(input));
}
