using Churn.Data.Generator;

if (args is not [var path])
{
    Console.Error.WriteLine("usage: dotnet run --project Generator -- <path of churn.csv>");
    return 1;
}

var customers = new Population(new SplitMix64(seed: 20240229)).Draw(count: 5940);
var rows = CsvExport.Paged(customers, pageSize: 1000, repeatedRows: 12);
CsvExport.Write(path, rows);
Console.WriteLine($"{path}: {rows.Count} rows");
return 0;
