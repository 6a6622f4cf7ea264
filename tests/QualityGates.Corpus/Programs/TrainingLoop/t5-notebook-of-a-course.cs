// corpus: A notebook turned into a program: a network of its own without registration, a loop without scope, predictions with gradients.
// library: TorchSharp
// axis: several faults, static methods
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Course;

public class LinearRegression : Module<Tensor, Tensor> // expect: MLQ5007
{
    private Linear linear;

    public LinearRegression() : base("LinearRegression")
    {
        linear = nn.Linear(1, 1);
    }

    public override Tensor forward(Tensor x)
    {
        return linear.forward(x);
    }
}

public static class Lesson3
{
    public static void Run()
    {
        torch.manual_seed(42);
        var X = torch.arange(0, 1, 0.02f).unsqueeze(1);
        var y = 0.7f * X + 0.3f;
        var trainSplit = (int)(0.8 * X.shape[0]);
        var (trainX, trainY) = (X[..trainSplit], y[..trainSplit]);
        var (testX, testY) = (X[trainSplit..], y[trainSplit..]);

        var model = new LinearRegression();
        var lossFn = nn.L1Loss();
        var optimizer = torch.optim.SGD(model.parameters(), 0.01);

        int epochs = 100;
        for (int epoch = 0; epoch < epochs; epoch++) // expect: MLQ5005
        {
            model.train();
            var yPred = model.call(trainX);
            var loss = lossFn.call(yPred, trainY);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();

            model.eval();
            using (torch.inference_mode())
            {
                var testPred = model.call(testX);
                var testLoss = lossFn.call(testPred, testY);
                if (epoch % 10 == 0)
                    Console.WriteLine($"Epoch: {epoch} | Loss: {loss.item<float>()} | Test loss: {testLoss.item<float>()}");
            }
        }
    }

    public static void Main() => Run();
}
