// corpus: Mean and deviation of the training tensor standardize both tensors.
// library: TorchSharp
// axis: tuple
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(8);
var (x, y) = (load("tides_x.pt"), load("tides_y.pt"));
var (trainX, trainY, testX, testY) = (x[..3000], y[..3000], x[3000..], y[3000..]);

var (mean, deviation) = (trainX.mean([0L]), trainX.std(0L));
trainX = (trainX - mean) / deviation;
testX = (testX - mean) / deviation;

using var model = Sequential(("in", Linear(12, 16)), ("tanh", Tanh()), ("out", Linear(16, 1)));
using var optimizer = optim.Adam(model.parameters(), lr: 5e-3);
for (var epoch = 0; epoch < 200; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(model.call(trainX), trainY).backward();
    optimizer.step();
}

model.eval();
using var guard = no_grad();
var error = functional.mse_loss(model.call(testX), testY).item<float>();
return error < 0.05f ? 0 : 1;
