using Accord.MachineLearning;
using Accord.Statistics.Analysis;

namespace OliveOils;

/// <summary>Principal components and neighbours, both learned from the rows the model was given.</summary>
public sealed class OilModel
{
    private readonly PrincipalComponentAnalysis _components;
    private readonly KNearestNeighbors _neighbours;

    private OilModel(PrincipalComponentAnalysis components, KNearestNeighbors neighbours, int k) =>
        (_components, _neighbours, K) = (components, neighbours, k);

    public int K { get; }

    public static OilModel Learn(OilRows rows, int k)
    {
        var components = new PrincipalComponentAnalysis(PrincipalComponentMethod.Standardize, whiten: true) { ExplainedVariance = 0.95 };
        components.Learn(rows.Acids);
        var neighbours = new KNearestNeighbors(k);
        neighbours.Learn(components.Transform(rows.Acids), rows.Regions);
        return new OilModel(components, neighbours, k);
    }

    public int[] Decide(double[][] acids) => _neighbours.Decide(_components.Transform(acids));
}
