using Microsoft.ML;

namespace HouseContest;

public sealed class Contest
{
    private static readonly string[] Inputs =
    [
        "Area",
        nameof(House.LotArea),
        nameof(House.LivingArea),
        nameof(House.Quality),
        nameof(House.YearBuilt),
        nameof(House.ShareOfLot),
        nameof(House.PricePerMetre),
    ];

    private readonly MLContext _ml;
    private readonly DataOperationsCatalog.TrainTestData _parts;

    public Contest(MLContext ml, List<House> houses)
    {
        _ml = ml;
        _parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(houses), testFraction: 0.2, seed: 6);
    }

    public DataViewSchema Schema => _parts.TrainSet.Schema;

    public Entry Best(IEnumerable<Settings> grid)
    {
        var entries = grid.Select(Enter).ToList();
        return entries.MinBy(entry => entry.Error)!; // expect: MLQ2006
    }

    private Entry Enter(Settings settings)
    {
        var area = _ml.Transforms.Categorical.OneHotEncoding("Area", nameof(House.Neighbourhood));
        var inputs = _ml.Transforms.Concatenate("Features", Inputs); // expect: MLQ2008
        var trees = _ml.Regression.Trainers.FastTree(
            nameof(House.SalePrice),
            numberOfLeaves: settings.Leaves,
            numberOfTrees: settings.Trees,
            learningRate: settings.Rate);
        return area.Append(inputs).Append(trees).Fit(_parts.TrainSet).ScoreOn(_ml, _parts.TestSet, settings);
    }
}
