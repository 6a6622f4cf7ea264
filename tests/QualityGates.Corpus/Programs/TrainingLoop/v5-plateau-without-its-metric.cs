// corpus: A schedule that goes by the loss is stepped without it, and the losses of all batches are kept with their graphs.
// library: TorchSharp
// axis: notebook
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(123);

// 1. model
var model = Sequential(Linear(7, 20), ReLU(), Linear(20, 3));
var optimizer = optim.Adam(model.parameters(), lr: 0.01);
var plateau = optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience: 3);
var lossFunction = CrossEntropyLoss();

// 2. data
var x = Tensor.load("seeds-x.pt");
var y = Tensor.load("seeds-y.pt");

// 3. training
List<Tensor> history = [];
foreach (var epoch in Enumerable.Range(0, 100))
{
    for (int start = 0; start < x.shape[0]; start += 32) // expect: MLQ5005
    {
        optimizer.zero_grad();
        var end = Math.Min(start + 32, x.shape[0]);
        var loss = lossFunction.call(model.call(x[start..(int)end]), y[start..(int)end]);
        loss.backward();
        optimizer.step();
        history.Add(loss); // expect: MLQ5005
    }

    plateau.step(); // expect: MLQ5002
}

Console.WriteLine(string.Join(Environment.NewLine, history.Select(loss => loss.item<float>())));
