using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Scores;

public sealed class RiskNet : Module<Tensor, Tensor>
{
    private readonly Sequential layers;

    public RiskNet(int inputs) : base("risk")
    {
        layers = Sequential(Block(inputs, 64), Block(64, 32), Linear(32, 1));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => layers.call(input);

    private static Sequential Block(int from, int to) => Sequential(Linear(from, to), Dropout(0.25), ReLU());
}
