using Microsoft.ML;

namespace TicketDesk;

public interface IUrgencyTrainer
{
    IEstimator<ITransformer> Create(MLContext ml);
}

public sealed class PerceptronTrainer(DeskOptions options) : IUrgencyTrainer
{
    public IEstimator<ITransformer> Create(MLContext ml) =>
        ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Ticket.Urgent), numberOfIterations: options.Iterations);
}
