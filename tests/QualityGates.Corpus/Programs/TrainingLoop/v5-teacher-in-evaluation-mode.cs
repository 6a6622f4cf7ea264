// corpus: A student learns from a teacher that is loaded, set to evaluation and asked under a guard.
// library: TorchSharp
// axis: two networks
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class Distillation
{
    private static Module<Tensor, Tensor> Network(int width) =>
        Sequential(Linear(100, width), BatchNorm1d(width), ReLU(), Dropout(0.2), Linear(width, 10));

    public static Module<Tensor, Tensor> Run(IEnumerable<Tensor> unlabelled, double temperature = 2)
    {
        random.manual_seed(61);
        var teacher = Network(512);
        teacher.load("teacher.dat");
        teacher.eval();
        var student = Network(64);
        var optimizer = optim.Adam(student.parameters(), 1e-3);
        student.train();
        foreach (var rows in unlabelled)
        {
            using var scope = NewDisposeScope();
            Tensor soft;
            using (no_grad())
            {
                soft = functional.softmax(teacher.call(rows) / temperature, 1);
            }

            optimizer.zero_grad();
            var guess = functional.log_softmax(student.call(rows) / temperature, 1);
            var loss = functional.kl_div(guess, soft, reduction: Reduction.Sum);
            loss.backward();
            optimizer.step();
        }

        student.eval();
        return student;
    }
}
