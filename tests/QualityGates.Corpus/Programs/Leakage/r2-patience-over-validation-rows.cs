// corpus: The loop ends by rows that were split off the training tensor, and the test rows are asked after it.
// library: TorchSharp
// axis: tensors, state in locals
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(9);
var (x, y) = (torch.load("x.dat"), torch.load("y.dat"));
var (xTest, yTest) = (torch.load("x-test.dat"), torch.load("y-test.dat"));
var count = x.shape[0];
var cut = count - count / 10;
var (xTrain, yTrain) = (x[TensorIndex.Slice(0, cut)], y[TensorIndex.Slice(0, cut)]);
var (xValid, yValid) = (x[TensorIndex.Slice(cut, count)], y[TensorIndex.Slice(cut, count)]);

using var net = Sequential(("fc1", Linear(20, 64)), ("relu", ReLU()), ("drop", Dropout(0.2)), ("fc2", Linear(64, 1)));
var optimizer = optim.Adam(net.parameters());
var (best, waited) = (float.PositiveInfinity, 0);
for (var epoch = 0; epoch < 500 && waited < 10; epoch++)
{
    using var scope = NewDisposeScope();
    net.train();
    optimizer.zero_grad();
    functional.mse_loss(net.call(xTrain), yTrain).backward();
    optimizer.step();

    var loss = Loss(xValid, yValid);
    if (loss < best)
    {
        (best, waited) = (loss, 0);
        net.save("best.dat");
    }
    else
    {
        waited++;
    }
}
net.load("best.dat");
Console.WriteLine($"test loss {Loss(xTest, yTest):F4}");

float Loss(Tensor inputs, Tensor targets)
{
    net.eval();
    using var guard = no_grad();
    using var scope = NewDisposeScope();
    return functional.mse_loss(net.call(inputs), targets).ToSingle();
}
