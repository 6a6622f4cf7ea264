// corpus: After training the test loop switches to eval mode but goes on recording: eval() is no no_grad().
// library: TorchSharp
// axis: static method
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

class Program
{
    static void Main(string[] args)
    {
        torch.manual_seed(1);
        var model = Sequential(Linear(16, 32), ReLU(), Dropout(0.1), Linear(32, 3));
        var opt = optim.Adam(model.parameters());
        var rows = Enumerable.Range(0, 12).Select(i => (rand(50, 16), randint(0, 3, 50))).ToList();

        for (int epoch = 0; epoch < 3; epoch++)
        {
            Train(model, opt, rows.Take(10));
            Test(model, rows.Skip(10));
        }
    }

    static void Train(Module<Tensor, Tensor> model, optim.Optimizer opt, IEnumerable<(Tensor, Tensor)> rows)
    {
        model.train();
        foreach (var (x, y) in rows)
        {
            using var d = NewDisposeScope();
            opt.zero_grad();
            var loss = functional.cross_entropy(model.call(x), y);
            loss.backward();
            opt.step();
        }
    }

    static void Test(Module<Tensor, Tensor> model, IEnumerable<(Tensor, Tensor)> rows)
    {
        model.eval();
        double right = 0, all = 0;
        foreach (var (x, y) in rows)
        {
            using var d = NewDisposeScope();
            var output = model.call(x); // expect: MLQ5004
            right += output.argmax(1).eq(y).sum().ToInt64();
            all += y.shape[0];
        }

        Console.WriteLine($"accuracy {right / all:P2}");
    }
}
