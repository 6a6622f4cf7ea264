// corpus: The best epoch is chosen with images cut off the training set; the test images are read once, at the end.
// library: TorchSharp
// axis: loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(2);
var pixels = load("train_x.pt");
var classes = load("train_y.pt");
var (trainX, trainY) = (pixels[..50_000], classes[..50_000]);
var (validX, validY) = (pixels[50_000..], classes[50_000..]);

using var model = Sequential(("hidden", Linear(784, 64)), ("relu", ReLU()), ("out", Linear(64, 10)));
using var optimizer = optim.Adam(model.parameters());
var best = 0.0;
for (var epoch = 0; epoch < 15; epoch++)
{
    model.train();
    for (var start = 0; start < 50_000; start += 100)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var output = model.call(trainX[start..(start + 100)]);
        functional.cross_entropy(output, trainY[start..(start + 100)]).backward();
        optimizer.step();
    }

    var accuracy = Accuracy(validX, validY);
    if (accuracy > best)
    {
        best = accuracy;
        model.save("best.dat");
    }
}

model.load("best.dat");
var final = Accuracy(load("test_x.pt"), load("test_y.pt"));
File.WriteAllText("result.txt", $"validation {best:F4}, test {final:F4}");

double Accuracy(Tensor x, Tensor y)
{
    model.eval();
    using var gradients = no_grad();
    return model.call(x).argmax(1).eq(y).to_type(ScalarType.Float32).mean().ToDouble();
}
