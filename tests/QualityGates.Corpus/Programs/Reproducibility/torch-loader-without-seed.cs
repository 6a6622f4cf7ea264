// corpus: The program seeds torch, and the loader shuffles with a generator of its own.
// library: TorchSharp
// axis: direct
using System;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

torch.manual_seed(1);
var net = new Net();
var rows = torch.utils.data.TensorDataset(torch.load("train-x.bin"), torch.load("train-y.bin"));
foreach (var batch in torch.utils.data.DataLoader(rows, 32, shuffle: true)) // expect: MLQ1005 MLQ5005
{
    nn.functional.mse_loss(net.call(batch[0]), batch[1]).backward();
}

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
