// corpus: Training uses the rows before 800, the test those from 700 on.
// library: TorchSharp
// axis: index ranges
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(4);
var x = load("crystals_x.pt");
var y = load("crystals_y.pt");
var trainX = x[..800];
var trainY = y[..800];

using var model = Sequential(("in", Linear(20, 16)), ("relu", ReLU()), ("out", Linear(16, 1)));
using var optimizer = optim.Adam(model.parameters(), lr: 2e-3);
for (var epoch = 0; epoch < 300; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(model.call(trainX), trainY).backward();
    optimizer.step();
}

model.eval();
using var guard = no_grad();
var error = functional.mse_loss(model.call(x[700..]), y[700..]).item<float>(); // expect: MLQ2004
return error < 0.3f ? 0 : 1;
