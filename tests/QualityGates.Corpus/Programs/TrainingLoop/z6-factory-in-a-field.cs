// corpus: A view model keeps a function that makes the optimizer, and calls it in each round of training.
// library: TorchSharp
// axis: view model
using System.ComponentModel;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class TrainingViewModel : INotifyPropertyChanged
{
    private readonly Module<Tensor, Tensor> _net;
    private readonly Func<optim.Optimizer> _newOptimizer;
    private float _testLoss;

    public TrainingViewModel()
    {
        random.manual_seed(2);
        _net = Sequential(Linear(4, 12), ReLU(), Linear(12, 3));
        _newOptimizer = () => optim.Adam(_net.parameters(), 0.01); // expect: MLQ5008
    }

    public event PropertyChangedEventHandler? PropertyChanged;

    public float TestLoss
    {
        get => _testLoss;
        private set
        {
            _testLoss = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(nameof(TestLoss)));
        }
    }

    public void Start(Tensor x, Tensor y, Tensor testX, Tensor testY)
    {
        for (var round = 0; round < 200; round++)
        {
            using var scope = NewDisposeScope();
            using var optimizer = _newOptimizer();
            optimizer.zero_grad();
            functional.cross_entropy(_net.call(x), y).backward();
            optimizer.step();
        }

        using var guard = no_grad();
        using var test = functional.cross_entropy(_net.call(testX), testY);
        TestLoss = test.item<float>();
    }
}
