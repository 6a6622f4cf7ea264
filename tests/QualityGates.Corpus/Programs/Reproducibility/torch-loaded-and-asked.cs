// corpus: A model is made only to be loaded: what its weights started with does not matter.
// library: TorchSharp
// axis: guard
using System;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

var net = new Net();
net.load("net.bin");
net.eval();
using var _ = no_grad();
Console.WriteLine(net.call(torch.load("question.bin")).item<float>());

public class Net : nn.Module<Tensor, Tensor>
{
    private readonly Linear _first = nn.Linear(16, 8);
    private readonly Linear _second = nn.Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _second.forward(nn.functional.relu(_first.forward(input)));
}
