// corpus: The test tensor is standardized with its own mean and deviation instead of those of the training tensor.
// library: TorchSharp
// axis: tuple
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(6);
var features = load("protein_x.pt");
var targets = load("protein_y.pt");
var (trainX, trainY) = (features[..8000], targets[..8000]);
var (testX, testY) = (features[8000..], targets[8000..]);

trainX = (trainX - trainX.mean([0L])) / trainX.std(0L);
testX = (testX - testX.mean([0L])) / testX.std(0L); // expect: MLQ2007

using var model = Sequential(("hidden", Linear(9, 32)), ("relu", ReLU()), ("out", Linear(32, 1)));
using var optimizer = optim.Adam(model.parameters(), lr: 1e-3);
for (var epoch = 0; epoch < 100; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.mse_loss(model.call(trainX), trainY).backward();
    optimizer.step();
}

model.eval();
using (no_grad())
{
    var error = functional.mse_loss(model.call(testX), testY).item<float>();
    File.WriteAllText("protein.txt", error.ToString("R")); // expect: MLQ1008
}
