// corpus: The network registers its parts and makes its head only afterwards.
// library: TorchSharp
// axis: own module, convolution, late assignment
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Clouds;

public sealed class CloudNet : Module<Tensor, Tensor>
{
    private readonly Conv2d conv1 = Conv2d(3, 16, 3, padding: 1);
    private readonly Conv2d conv2 = Conv2d(16, 32, 3, padding: 1);
    private readonly Linear head;

    public CloudNet(int classes, int side)
        : base(nameof(CloudNet))
    {
        RegisterComponents(); // expect: MLQ5007
        var flat = 32 * (side / 4) * (side / 4);
        head = Linear(flat, classes);
    }

    public override Tensor forward(Tensor input)
    {
        var x = functional.max_pool2d(functional.relu(conv1.call(input)), 2);
        x = functional.max_pool2d(functional.relu(conv2.call(x)), 2);
        return head.call(x.flatten(1));
    }
}
