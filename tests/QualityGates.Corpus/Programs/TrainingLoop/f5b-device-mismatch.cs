// corpus: The model goes to the GPU, the rows of the prediction are made on the CPU.
// library: TorchSharp
// axis: device
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(1);
var model = Sequential(Linear(4, 16), ReLU(), Linear(16, 3));
model.load("iris.dat");
model.to(torch.CUDA);
model.eval();

using (torch.no_grad())
{
    var flower = torch.tensor(new[] { 5.1f, 3.5f, 1.4f, 0.2f }).unsqueeze(0);
    var scores = model.call(flower); // expect: MLQ5010
    Console.WriteLine(scores.argmax(1).item<long>());
}
