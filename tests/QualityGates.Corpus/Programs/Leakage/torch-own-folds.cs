// corpus: Each fold trains a new network on the rows of the other folds and measures it on its own rows; the mean error is reported.
// library: TorchSharp
// axis: loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

const int Folds = 4, Size = 250;
random.manual_seed(1);
var (x, y) = (load("alloys_x.pt"), load("alloys_y.pt"));
var errors = new List<float>();
for (var fold = 0; fold < Folds; fold++)
{
    var (from, to) = (fold * Size, (fold + 1) * Size);
    using var trainX = cat([x[..from], x[to..]]);
    using var trainY = cat([y[..from], y[to..]]);
    using var model = Sequential(("in", Linear(7, 16)), ("relu", ReLU()), ("out", Linear(16, 1)));
    using var optimizer = optim.Adam(model.parameters(), lr: 1e-2);
    for (var epoch = 0; epoch < 150; epoch++)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.mse_loss(model.call(trainX), trainY).backward();
        optimizer.step();
    }

    model.eval();
    using var guard = no_grad();
    errors.Add(functional.mse_loss(model.call(x[from..to]), y[from..to]).item<float>());
}

Console.WriteLine($"{errors.Average():F3} ± {errors.Max() - errors.Min():F3}");
return errors.Average() < 0.2f ? 0 : 1;
