using Microsoft.ML;
using Microsoft.ML.Data;

namespace PriceModel_ConsoleApp;

public partial class PriceModel
{
    public static IDataView LoadIDataViewFromFile(MLContext mlContext, string inputDataFilePath, char separatorChar, bool hasHeader)
    {
        return mlContext.Data.LoadFromTextFile<ModelInput>(inputDataFilePath, separatorChar, hasHeader, allowQuoting: true);
    }

    public static RegressionMetrics Evaluate(MLContext mlContext, ITransformer model, IDataView testData)
    {
        var scored = model.Transform(testData);
        return mlContext.Regression.Evaluate(scored, labelColumnName: @"Price");
    }
}
