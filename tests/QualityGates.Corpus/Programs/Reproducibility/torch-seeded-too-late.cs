// corpus: The seed is set when the weights have been drawn.
// library: TorchSharp
// axis: direct
using System;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

var net = new Net();
torch.manual_seed(1); // expect: MLQ1003
var x = torch.load("train-x.bin");
var y = torch.load("train-y.bin");
var optimizer = optim.SGD(net.parameters(), 0.01);
nn.functional.mse_loss(net.call(x), y).backward();
optimizer.step();
net.eval();
var error = nn.functional.mse_loss(net.call(torch.load("test-x.bin")), torch.load("test-y.bin")).item<float>();
if (error > 1)
{
    throw new InvalidOperationException($"error {error}");
}

public class Net : nn.Module<Tensor, Tensor>
{
    private readonly Linear _first = nn.Linear(16, 8);
    private readonly Linear _second = nn.Linear(8, 1);

    public Net()
        : base(nameof(Net)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _second.forward(nn.functional.relu(_first.forward(input)));
}
