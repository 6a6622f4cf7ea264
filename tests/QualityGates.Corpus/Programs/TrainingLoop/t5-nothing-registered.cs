// corpus: A network with two convolutions never registers its parts, so its optimizer gets no parameters.
// library: TorchSharp
// axis: module
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(16);
var net = new DefectNet();
var optimizer = optim.Adam(net.parameters(), 1e-3);
var (images, defects) = (rand(256, 1, 32, 32), randint(0, 2, new long[] { 256 }, dtype: ScalarType.Int64));
for (var i = 0; i < 100; i++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.cross_entropy(net.call(images), defects).backward();
    optimizer.step();
}

internal class DefectNet : Module<Tensor, Tensor> // expect: MLQ5007
{
    private readonly Conv2d _conv1 = Conv2d(1, 8, 3);
    private readonly Conv2d _conv2 = Conv2d(8, 16, 3);
    private readonly Linear _fc = Linear(16 * 14 * 14, 2);

    public DefectNet()
        : base(nameof(DefectNet))
    {
    }

    public override Tensor forward(Tensor x)
    {
        x = functional.relu(_conv1.call(x));
        x = functional.max_pool2d(functional.relu(_conv2.call(x)), 2);
        return _fc.call(x.flatten(1));
    }
}
