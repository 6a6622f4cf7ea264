// corpus: After the first validation the network trains on in evaluation mode: train() stands before the loop.
// library: TorchSharp
// axis: local functions
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(42);
var model = Sequential(Linear(30, 64), BatchNorm1d(64), ReLU(), Dropout(0.5), Linear(64, 2));
var optimizer = optim.Adam(model.parameters(), 1e-3);
var (x, y) = (rand(1024, 30), randint(0, 2, new long[] { 1024 }, dtype: ScalarType.Int64));
var (vx, vy) = (rand(256, 30), randint(0, 2, new long[] { 256 }, dtype: ScalarType.Int64));

model.train();
for (var epoch = 0; epoch < 25; epoch++)
{
    TrainOnce();
    Console.WriteLine($"{epoch} {Validate():F4}");
}

void TrainOnce()
{
    for (var i = 0; i < 1024; i += 64)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var loss = functional.cross_entropy(model.call(x[i..(i + 64)]), y[i..(i + 64)]); // expect: MLQ5003
        loss.backward();
        optimizer.step();
    }
}

float Validate()
{
    model.eval();
    using var guard = inference_mode();
    return functional.cross_entropy(model.call(vx), vy).item<float>();
}
