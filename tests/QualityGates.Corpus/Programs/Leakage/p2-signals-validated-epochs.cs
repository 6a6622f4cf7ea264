// corpus: Patience counts epochs by the loss on validation signals; the weights that were best there are loaded and judged once on the test signals.
// library: TorchSharp
// axis: training loop, narrow, early stopping with patience
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(41);
using var signals = load("signals.pt");
using var targets = load("targets.pt");
long count = signals.shape[0], trainCount = count * 6 / 10, validCount = count * 2 / 10;
using var order = randperm(count);
var train = Part(order.narrow(0, 0, trainCount));
var valid = Part(order.narrow(0, trainCount, validCount));
var test = Part(order.narrow(0, trainCount + validCount, count - trainCount - validCount));

using var net = Sequential(("in", Linear(128, 64)), ("tanh", Tanh()), ("out", Linear(64, 1)));
using var adam = optim.Adam(net.parameters(), 1e-3);
using var mse = MSELoss();
var (best, patience) = (float.MaxValue, 0);
for (int epoch = 0; epoch < 500 && patience < 15; epoch++)
{
    net.train();
    using (NewDisposeScope())
    {
        adam.zero_grad();
        mse.call(net.call(train.X), train.Y).backward();
        adam.step();
    }

    float loss = Loss(valid);
    if (loss < best)
    {
        (best, patience) = (loss, 0);
        net.save("signals.dat");
    }
    else
    {
        patience++;
    }
}

net.load("signals.dat");
Console.WriteLine($"validation {best:F4}, test {Loss(test):F4}");

(Tensor X, Tensor Y) Part(Tensor index) => (signals.index_select(0, index), targets.index_select(0, index));

float Loss((Tensor X, Tensor Y) part)
{
    net.eval();
    using var scope = NewDisposeScope();
    using var guard = no_grad();
    return mse.call(net.call(part.X), part.Y).item<float>();
}
