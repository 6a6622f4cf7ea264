// corpus: A helper for the console shows the first rows of a transformed view by the preview that is meant for the debugger.
// library: ML.NET
// axis: library, console helper
using Microsoft.ML;

namespace Common;

public static class ConsoleHelper
{
    public static void PeekDataViewInConsole(IDataView dataView, IEstimator<ITransformer> pipeline, int numberOfRows = 4)
    {
        ConsoleWriteHeader($"Peek data in DataView: showing {numberOfRows} rows with the columns");
        var transformer = pipeline.Fit(dataView);
        var transformedData = transformer.Transform(dataView);

        var preViewTransformedData = transformedData.Preview(maxRows: numberOfRows); // expect: MLQ6009
        foreach (var row in preViewTransformedData.RowView)
        {
            var columns = row.Values;
            Console.WriteLine(string.Join(" | ", columns.Select(column => $"{column.Key}: {column.Value}")));
        }
    }

    public static void ConsoleWriteHeader(params string[] lines)
    {
        Console.WriteLine();
        foreach (var line in lines)
        {
            Console.WriteLine(line);
        }

        Console.WriteLine(new string('#', lines.Max(line => line.Length)));
    }
}
