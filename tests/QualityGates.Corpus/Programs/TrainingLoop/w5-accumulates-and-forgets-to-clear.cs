// corpus: A script lets four small batches add up for one step and means to clear afterwards, which it does not.
// library: TorchSharp
// axis: top-level statements, accumulation, condition
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

const int Together = 4;

manual_seed(17);
var rows = randn(512, 8);
var target = rows.sum(1).unsqueeze(1);
var network = Sequential(Linear(8, 32), Tanh(), Linear(32, 1));
var optimizer = optim.SGD(network.parameters(), 0.01, momentum: 0.9);

for (var epoch = 1; epoch <= 20; epoch++)
{
    for (var batch = 0; batch < 32; batch++)
    {
        using var scope = NewDisposeScope();
        var x = rows.narrow(0, batch * 16, 16);
        var y = target.narrow(0, batch * 16, 16);
        var loss = functional.mse_loss(network.call(x), y) / Together;
        loss.backward(); // expect: MLQ5001
        if ((batch + 1) % Together == 0)
        {
            optimizer.step();
        }
    }
}

using var guard = no_grad();
var fresh = randn(64, 8);
return functional.l1_loss(network.call(fresh), fresh.sum(1).unsqueeze(1)).ToDouble() < 0.1 ? 0 : 1;
