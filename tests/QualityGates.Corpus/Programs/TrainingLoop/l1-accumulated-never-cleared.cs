// corpus: Four batches add up for one step, as wanted; but nothing clears them afterwards.
// library: TorchSharp
// axis: condition, local function
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(5);
var net = Linear(6, 1);
var optimizer = optim.SGD(net.parameters(), 0.005);
var turn = 0;

for (var epoch = 0; epoch < 5; epoch++)
{
    for (var batch = 0; batch < 40; batch++)
    {
        Take(rand(16, 6));
    }
}

void Take(Tensor rows)
{
    using var scope = NewDisposeScope();
    var loss = functional.mse_loss(net.call(rows), rows.mean(new long[] { 1 }, keepdim: true)) / 4;
    loss.backward(); // expect: MLQ5001
    if (++turn % 4 == 0)
    {
        optimizer.step();
    }
}
