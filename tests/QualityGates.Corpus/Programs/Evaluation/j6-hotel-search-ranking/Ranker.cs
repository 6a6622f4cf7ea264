using Microsoft.ML;
using Microsoft.ML.Trainers.FastTree;

namespace HotelSearch;

public abstract class Ranker(MLContext ml)
{
    protected const string Group = "SearchKey";
    protected const string Label = nameof(Offer.Relevance);

    private static readonly string[] Inputs = [nameof(Offer.Price), nameof(Offer.Stars), nameof(Offer.GuestScore), nameof(Offer.KilometresToCentre)];

    protected MLContext Ml { get; } = ml;

    public IEstimator<ITransformer> Pipeline() =>
        Ml.Transforms.Conversion.Hash(Group, nameof(Offer.Search), numberOfBits: 20)
            .Append(Ml.Transforms.Concatenate("Features", Inputs))
            .Append(Trainer());

    protected abstract IEstimator<ITransformer> Trainer();
}

public sealed class TreeRanker(MLContext ml, int trees) : Ranker(ml)
{
    protected override IEstimator<ITransformer> Trainer() => Ml.Ranking.Trainers.FastTree(new FastTreeRankingTrainer.Options
    {
        LabelColumnName = Label,
        RowGroupColumnName = Group,
        NumberOfTrees = trees,
    });
}
